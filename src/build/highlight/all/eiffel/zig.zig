{operator|//}! kettle
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime {class-name|T}{punctuation|:} type{punctuation|,} n{punctuation|:} {punctuation|?}u32{punctuation|)} !{class-name|T} {punctuation|\{}
        const s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std.{keyword|debug}{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}.{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} {char|'a'} !{operator|=} {char|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|//} {keyword|end}
