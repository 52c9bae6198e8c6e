//! kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle = struct {punctuation|\{}
    litres{punctuation|:} f64 = 1.7{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize = 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}i < 10{punctuation|)} {punctuation|:} {punctuation|(}i += 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {arrow operator|.\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} 0{punctuation|...}9 => error.Cold{punctuation|,} else => @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}true and 'a' != '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} // end
