{comment|//! kettle}
const std = @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}
    litres{operator|:} f64 = {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} *Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize = 0xFF{punctuation|;}
        {function|while} {punctuation|(}i < {number|10}{punctuation|)} {operator|:} {punctuation|(}i += {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} => error{punctuation|.}Cold{punctuation|,} else => @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and 'a' != '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
