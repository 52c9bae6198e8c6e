//! kettle
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {field variable|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {field variable|name}{punctuation|:} {operator|[}]const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{field variable|self}{punctuation|:} *Kettle{punctuation|,} comptime {field variable|T}{punctuation|:} type{punctuation|,} {field variable|n}{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var {field variable|i}{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i < {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} 0{operator|..}.9 {operator|=}> error.Cold{punctuation|,} else {operator|=}> @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}{boolean|true} and {string|'a'} !{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} // end
