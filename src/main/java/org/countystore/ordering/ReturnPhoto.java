package org.countystore.ordering;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A photo of what is wrong with the packs of one line. */
@Entity
@Table(name = "return_photo")
class ReturnPhoto {
    @Id
    private String photo;
    @Column(name = "return_id")
    private long request;
    @Column(name = "line_no")
    private int line;
    @Column(name = "photo_no")
    private int no;

    protected ReturnPhoto() {
    }

    ReturnPhoto(ReturnLine line, int no, UUID photo) {
        this.photo = photo.toString();
        request = line.request();
        this.line = line.no();
        this.no = no;
    }

    long request() {
        return request;
    }

    int line() {
        return line;
    }

    UUID photo() {
        return UUID.fromString(photo);
    }
}
