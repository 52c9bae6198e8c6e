//! kettle
const std {operator|=} {variable|@}import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f{number|64} {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u{number|8}{punctuation|,}
    pub fn boil{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} ?u{number|32}{punctuation|)} !T {punctuation|\{}
        const s {operator|=} {constant|\\\\}multi
        {constant|\\\\}line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0}xFF{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|{variable|x}\| {punctuation|\{} {constant|_} {operator|=} {variable|x}{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}{number|.9} => error.Cold{punctuation|,} {keyword|else} => {variable|@}as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}{boolean|true} {operator|and} 'a' !{operator|=} '{constant|\\}n'{punctuation|)}{punctuation|;} {punctuation|\}} // {keyword|end}
