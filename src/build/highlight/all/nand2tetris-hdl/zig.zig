{comment|//! kettle}
const std {operator|=} @{function|import}{punctuation|(}"std"{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1}.{number|7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} 0xFF{punctuation|;}
        while {punctuation|(}i < {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.{function|print}{punctuation|(}"at {punctuation|\{}d{punctuation|\}}\\n"{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}.{number|9} {operator|=}> error.Cold{punctuation|,} else {operator|=}> @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} try std.testing.{function|expect}{punctuation|(}{boolean|true} and 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
