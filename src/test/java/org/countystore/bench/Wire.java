package org.countystore.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection that costs next to nothing on this side, so that the server is what is measured. */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 65_536;
    private static final String TIMING = "server-timing: service;dur=";
    private final URI uri;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /**
     * @param took milliseconds that the service says it took; 0 if it says nothing
     * @param body what came back, as text
     */
    record Answer(int status, String tag, double took, String body) {
    }

    Wire(String baseUrl) throws IOException {
        uri = URI.create(baseUrl);
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /** Reads the body without making a text of it. */
    Answer get(String path, String... headers) throws IOException {
        return send(false, "GET", path, "", headers);
    }

    Answer put(String path, String token, String json) throws IOException {
        return send(true, "PUT", path, json, "Authorization: Bearer " + token, "Content-Type: application/json");
    }

    Answer post(String path, String token, String json) throws IOException {
        return send(true, "POST", path, json, "Authorization: Bearer " + token, "Content-Type: application/json");
    }

    private Answer send(boolean reading, String method, String path, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nAccept: application/json\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (bytes.length > 0) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[first.length + bytes.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(bytes, 0, all, first.length, bytes.length);
        out.write(all);
        return read(reading);
    }

    private Answer read(boolean reading) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        String tag = "";
        double took = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("etag:")) {
                tag = header.substring(5).strip();
            } else if (lower.startsWith(TIMING)) {
                took = Double.parseDouble(header.substring(TIMING.length()));
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        boolean without = status == 304 || status == 204;
        Answer answer = new Answer(status, tag, took, without ? "" : length >= 0 ? text(length, reading) : chunks(reading));
        if (last) {   // after so many requests the server wants a new connection
            socket.close();
            connect();
        }
        return answer;
    }

    private String chunks(boolean reading) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.append(text(length, reading));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length, boolean reading) throws IOException {
        if (!reading) {
            in.skipNBytes(length);
            return "";
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
