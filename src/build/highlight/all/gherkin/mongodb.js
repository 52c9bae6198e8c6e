db.teas.find(\{ litres: \{ $gt: 1, $in: [ObjectId({string|"5f"}), ISODate({string|"2026-01-01"})] \}, {string|"a.b"}: /x/i \}).sort(\{ _id: -1 \}); // c
