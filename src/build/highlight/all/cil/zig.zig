{comment|//! kettle}
const std {punctuation|=} @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {punctuation|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} f64 {punctuation|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {punctuation|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {punctuation|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i < {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i +{punctuation|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {punctuation|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}...{number|9} {punctuation|=}> {keyword|error}.Cold{punctuation|,} else {punctuation|=}> @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}{boolean|true} {function|and} {string|'a'} !{punctuation|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
