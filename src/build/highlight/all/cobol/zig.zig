{operator|/}{operator|/}! kettle
const std {operator|=} @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T \{
        const s {operator|=} \\\\multi
        \\\\{keyword|line}
        ;
        var i{punctuation|:} usize {operator|=} 0xFF;
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ {operator|=} x; \} {keyword|else} {keyword|continue}; \}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}\{i\}{punctuation|)};
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0}{punctuation|.}{punctuation|.}{number|.9} {operator|=}{operator|>} {keyword|error}{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \};
    \}
\};
{keyword|test} {string|"boil"} \{ try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {operator|and} {string|'a'} !{operator|=} {string|'\\n'}{punctuation|)}; \} {operator|/}{operator|/} {keyword|end}
