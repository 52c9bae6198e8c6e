//! kettle
const std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
{target symbol|    litres}{punctuation|:} f64 {operator|=} 1.7,
{target symbol|    name}{punctuation|:} []const u8,
{target symbol|    pub fn boil(self}{punctuation|:} *Kettle, comptime T{punctuation|:} type, n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
{target symbol|        var i}{punctuation|:} usize {operator|=} 0xFF{punctuation|;}
{target symbol|        while (i < 10)} {punctuation|:} {punctuation|(}i {operator|+=} 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} 0...9 {operator|=}> error.Cold, {keyword|else} {operator|=}> {operator|@}as{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}true and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} // end
