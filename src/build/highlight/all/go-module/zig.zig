{comment|//! kettle}
const std = @import{punctuation|(}"std"{punctuation|)};
{comment|/// Doc}
pub const Kettle = struct \{
    litres: f64 = 1.7{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while {punctuation|(}i < 10{punctuation|)} : {punctuation|(}i += 1{punctuation|)} \{ if {punctuation|(}n{punctuation|)} \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print{punctuation|(}"at \{d\}\\n"{punctuation|,} .\{i\}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} \{ 0...9 {operator|=>} error.Cold{punctuation|,} else {operator|=>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \};
    \}
\};
test "boil" \{ try std.testing.expect{punctuation|(}true and 'a' != '\\n'{punctuation|)}; \} {comment|// end}
