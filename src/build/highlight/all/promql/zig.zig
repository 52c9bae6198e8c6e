{operator|/}{operator|/}! kettle
const std = @{function|import}{punctuation|(}"std"{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize = {number|0xFF}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}= {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} \|x\| {context-labels|{punctuation|\{} {label-key attr-name|_} {punctuation|=} x; {punctuation|\}}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}"at {context-labels|{punctuation|\{}d{punctuation|\}}}\\n"{punctuation|,} {punctuation|.}{context-labels|{punctuation|\{}i{punctuation|\}}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {context-labels|{punctuation|\{} 0...9 {punctuation|=}> error.Cold{punctuation|,} {label-key attr-name|else} {punctuation|=}> @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {context-labels|{punctuation|\{} try std.testing.expect(true and {label-value attr-value|'a'} {punctuation|!=} {label-value attr-value|'\\n'}); {punctuation|\}}} {operator|/}{operator|/} end
