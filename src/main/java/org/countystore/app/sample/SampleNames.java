package org.countystore.app.sample;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.countystore.household.IdentityNumber;

/** Invented people: common surnames with given names of one or two characters, and identity numbers of nobody. */
final class SampleNames {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段";
    private static final String GIVEN = "山水林田春夏秋冬云雨雪霜松柏竹梅兰菊荷莲桂桃李杏福禄寿喜安康宁"
            + "静明亮光华荣昌盛兴旺发财富贵国家民心德才文武勇强伟刚建军英雄芳秀娟丽美玲珍珠玉翠凤霞燕萍红艳平和顺利志远长青永生世忠孝义诚信成立正大学";
    private static final LocalDate OLDEST = LocalDate.of(1938, 1, 1);
    private static final int AREA_SEQUENCES = 999;
    private final Random random;
    private final Set<String> used = new HashSet<>();

    SampleNames(long seed) {
        random = new Random(seed);
    }

    String person() {
        return person(surname());
    }

    String surname() {
        return one(SURNAMES);
    }

    String person(String surname) {
        return surname + one(GIVEN) + (random.nextInt(3) > 0 ? one(GIVEN) : "");
    }

    private String one(String of) {
        int at = random.nextInt(of.length());
        return of.substring(at, at + 1);
    }

    /** Well formed, area 611025, never twice. */
    IdentityNumber identity(int youngest, int oldest, LocalDate today) {
        while (true) {
            LocalDate born = today.minusYears(youngest).minusDays(1L + random.nextInt((oldest - youngest) * 365));
            String digits = "611025" + DateTimeFormatter.BASIC_ISO_DATE.format(born.isBefore(OLDEST) ? OLDEST : born)
                    + String.format("%03d", 1 + random.nextInt(AREA_SEQUENCES));
            if (used.add(digits)) {
                return IdentityNumber.completing(digits);
            }
        }
    }

    String phone() {
        return "1990000" + String.format("%04d", random.nextInt(10_000));
    }

    /** Random, version 4, the same for the same seed. */
    UUID uuid() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
