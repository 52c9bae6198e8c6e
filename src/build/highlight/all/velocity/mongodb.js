db.teas.find(\{ litres: \{ {variable|$gt}: 1, {variable|$in}: [ObjectId("5f"), ISODate("2026-01-01")] \}, "a.b": /x/i \}).sort(\{ _id: -1 \}); // c
