{symbol|/}{symbol|/}! kettle
const std {symbol|=} {symbol|@}import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{symbol|/}{symbol|/}{symbol|/} Doc
pub const Kettle {symbol|=} struct {multistring string|\{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \}} {builtin-function keyword|else} {builtin-function keyword|continue}{comment|; \}}
        defer std.debug.{builtin-function keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{multistring string|\{i\}}{punctuation|)}{comment|;}
        {builtin-function keyword|return} {builtin-function keyword|switch} {punctuation|(}i{punctuation|)} {multistring string|\{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \}}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} {multistring string|\{ try std.testing.expect(true and 'a' != '\\n'); \}} {symbol|/}{symbol|/} end
