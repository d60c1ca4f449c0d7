/** What a year allows, and granting it to a unit's roster. Sums only: nobody is named by what they bought. */
package org.countystore.allowance.ui;
