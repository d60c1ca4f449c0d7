package planted.ordering;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Role;

@Allowed(Role.BUYER)
public class ForgetfulDesk {
    public void actWithoutAsking() {
    }
}
