{comment|//! kettle}
const std = @{keyword|import}({string|"std"}){punctuation|;}
{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}
    {property|litres}{punctuation|:} {javascript-expression language-javascript|f64 {operator|=} {number|1.7}{punctuation|,}}
    {property|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil(self{punctuation|:} {javascript-expression language-javascript|{operator|*}Kettle{punctuation|,} comptime {constant|T}{operator|:} type{punctuation|,} {literal-property property|n}{operator|:} {operator|?}u32}) !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} {javascript-expression language-javascript|usize {operator|=} {number|0xFF}}{punctuation|;}
        while (i < 10) {punctuation|:} {javascript-expression language-javascript|{punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}){punctuation|;}
        return switch (i) {punctuation|\{} 0...9 => error.Cold{punctuation|,} else => @{keyword|as}(T{punctuation|,} undefined) orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect(true and 'a' != '\\n'){punctuation|;} {punctuation|\}} {comment|// end}
