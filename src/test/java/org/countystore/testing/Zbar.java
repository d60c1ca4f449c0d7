package org.countystore.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Reads codes with another program than the one that draws them; installs it from Debian's packages where it is missing. */
public final class Zbar {
    private static final Path PROGRAM = Path.of("/usr/bin/zbarimg");

    private Zbar() {
    }

    /** What the one code on the picture says. */
    public static String read(BufferedImage picture) throws IOException {
        Debian.need("zbarimg", Files.isExecutable(PROGRAM), "zbar-tools");
        Path file = Files.createTempFile("code", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return Debian.output(PROGRAM.toString(), "--quiet", "--raw", "--nodbus", file.toString()).strip();
        } finally {
            Files.delete(file);
        }
    }
}
