//! kettle
const std {operator|=} @import{punctuation|(}"std"{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} {keyword|struct} {punctuation|\{}
    {variable|litres}{punctuation|:} f64 {operator|=} {number|1}.{number|7}{punctuation|,}
    {variable|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{variable|self}{punctuation|:} *Kettle{punctuation|,} comptime {variable|T}{punctuation|:} type{punctuation|,} {variable|n}{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var {variable|i}{punctuation|:} usize {operator|=} 0xFF{punctuation|;}
        while {punctuation|(}i < {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}"at {punctuation|\{}d{punctuation|\}}\\n"{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}> error.Cold{punctuation|,} else {operator|=}> @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} try std.testing.expect{punctuation|(}true {keyword|and} 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} // {keyword|end}
