//! kettle
const std = {tag|{punctuation|@}import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle = struct {punctuation|\{}
    {function|{prefix|litres{punctuation|:}}} f64 = {number|1.7}{punctuation|,}
    {function|{prefix|name{punctuation|:}}} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{function|{prefix|self{punctuation|:}}} *Kettle{punctuation|,} comptime {function|{prefix|T{punctuation|:}}} type{punctuation|,} {function|{prefix|n{punctuation|:}}} {variable|?u32}{punctuation|)} !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var {function|{prefix|i{punctuation|:}}} usize = {number|0}xFF{punctuation|;}
        while {punctuation|(}i < {number|10}{punctuation|)} {function|{prefix|{punctuation|:}}} {punctuation|(}i += {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{punctuation|.}{number|9} => error{punctuation|.}Cold{punctuation|,} else => @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} and {string|'a'} != {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} // end
