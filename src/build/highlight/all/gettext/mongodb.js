db.teas.find(\{ litres: \{ $gt: {number|1}, $in: {punctuation|[}ObjectId({string|"5f"}), ISODate({string|"2026-01-01"}){punctuation|]} \}, {string|"a.b"}: /x/i \}).sort(\{ _id: -{number|1} \}); // c
