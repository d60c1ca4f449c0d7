package org.countystore.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;

/** The page around every page: our own colours over Lumo, as plain CSS from the web root. */
@StyleSheet("context://styles/county.css")
public class Shell implements AppShellConfigurator {
}
