{comment|//! kettle}
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} {keyword|struct} {comment|\{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \}} else continue{punctuation|;} \}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{comment|\{i\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {comment|\{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \}}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} {comment|\{ try std.testing.expect(true and 'a' != '\\n'); \}} {comment|// end}
