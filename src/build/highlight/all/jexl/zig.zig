{operator|//}{operator|!} kettle
const std = @{function|import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|//}{operator|/} Doc
pub const Kettle = struct {punctuation|\{}
    litres{operator|:} f64 = {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i{operator|:} usize = 0xFF;
        {function|while }{punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}= {number|1}{punctuation|)} {punctuation|\{} {function|if }{punctuation|(}n{punctuation|)} {operator|\|}{transform function|x}{operator|\|} {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return {function|switch }{punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{number|.9} ={operator|>} error{punctuation|.}Cold{punctuation|,} else ={operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {punctuation|\}} {operator|//} end
