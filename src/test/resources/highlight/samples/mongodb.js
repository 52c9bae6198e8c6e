db.teas.find({ litres: { $gt: 1, $in: [ObjectId("5f"), ISODate("2026-01-01")] }, "a.b": /x/i }).sort({ _id: -1 }); // c
