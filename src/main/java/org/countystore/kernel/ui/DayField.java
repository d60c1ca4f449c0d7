package org.countystore.kernel.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, picked or typed as 2026-11-21, with the calendar in the reader's language. */
public class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DayField(String label, LocalDate day) {
        super(label, day);
        Locale locale = UI.getCurrent().getLocale();
        List<DayOfWeek> week = IntStream.range(0, 7).mapToObj(day0 -> DayOfWeek.SUNDAY.plus(day0)).toList();
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "MM-dd")
                .setToday(Texts.of(locale, "kernel.today")).setCancel(Texts.of(locale, "kernel.cancel"))
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(week.stream().map(each -> each.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdaysShort(week.stream().map(each -> each.getDisplayName(TextStyle.NARROW_STANDALONE, locale)).toList()));
    }
}
