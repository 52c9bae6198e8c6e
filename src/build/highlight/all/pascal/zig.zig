{comment|//! kettle}
{keyword|const} std {operator|=} {operator|@}import{punctuation|(}"std"{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} Kettle {operator|=} struct {comment|\{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \}} {keyword|else} {keyword|continue}{punctuation|;} \}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}"at {comment|\{d\}}\\n"{punctuation|,} {punctuation|.}{comment|\{i\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {comment|\{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \}}{punctuation|;}
    \}
\}{punctuation|;}
test "boil" {comment|\{ try std.testing.expect(true and 'a' != '\\n'); \}} {comment|// end}
