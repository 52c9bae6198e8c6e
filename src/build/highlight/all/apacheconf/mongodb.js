db.teas.find(\{ litres: \{ {variable|$gt:} 1, {variable|$in:} [ObjectId({string|"5f"), ISODate("2026-01-01")] \}, "a.b"}: /x/i \}).sort(\{ _id: -1 \}); // c
