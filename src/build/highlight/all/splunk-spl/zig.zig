{operator|/}{operator|/}! kettle
const {property|std} {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} Doc
pub const {property|Kettle} {operator|=} struct \{
    litres: {property|f64} {operator|=} {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime {boolean|T}: type{punctuation|,} n: ?u32{punctuation|)} !{boolean|T} \{
        const {property|s} {operator|=} \\\\multi
        \\\\line
        ;
        var i: {property|usize} {operator|=} 0xFF;
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {function|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} \{ {property|_} {operator|=} x; \} else continue; \}
        defer std.debug.{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)};
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} \{ {number|0}...{property|9} {operator|=}{operator|>} error.Cold{punctuation|,} {property|else} {operator|=}{operator|>} @{operator-word operator|as}{punctuation|(}{boolean|T}{punctuation|,} undefined{punctuation|)} orelse unreachable \};
    \}
\};
test {string|"boil"} \{ try std.testing.{function|expect}{punctuation|(}{boolean|true} {operator-word operator|and} 'a' !{operator|=} '\\n'{punctuation|)}; \} {operator|/}{operator|/} end
