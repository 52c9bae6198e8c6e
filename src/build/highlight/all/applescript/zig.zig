{operator|/}{operator|/}! kettle
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {class-name|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        ;
        var i{punctuation|:} usize {operator|=} 0xFF;
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {keyword|continue}; {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}..{number|.9} {operator|=}{operator|>} {keyword|error}.Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{operator|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} {keyword|try} std.testing.expect{punctuation|(}{keyword|true} {operator|and} 'a' !{operator|=} '\\n'{punctuation|)}; {punctuation|\}} {operator|/}{operator|/} {keyword|end}
