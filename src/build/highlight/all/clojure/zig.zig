//! kettle
const std = {operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T {punctuation|\{}
        const s = \\{char|\\multi}
        \\{char|\\line}
        {comment|;}
        var i: usize = {number|0xFF}{comment|;}
        while {punctuation|(}{function|i} < {number|10}{punctuation|)} : {punctuation|(}{function|i} += {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}{function|n}{punctuation|)} \|x\| {punctuation|\{} _ = x{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{comment|;}
        return switch {punctuation|(}{function|i}{punctuation|)} {punctuation|\{} {number|0}...{number|9} => error.Cold{punctuation|,} else => {operator|@}as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}{comment|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}{boolean|true} and 'a' != '{char|\\n}'{punctuation|)}{comment|; \} // end}
