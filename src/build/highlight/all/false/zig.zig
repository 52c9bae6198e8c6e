{operator|/}{operator|/}{operator|!} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{variable|c}{variable|o}{variable|n}{variable|s}{variable|t} {variable|s}{variable|t}{variable|d} {operator|=} {operator|@}{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t}{non-standard bold|(}{string|"std"}{non-standard bold|)}{operator|;}
{operator|/}{operator|/}{operator|/} {non-standard bold|D}{variable|o}{variable|c}
{variable|p}{variable|u}{variable|b} {variable|c}{variable|o}{variable|n}{variable|s}{variable|t} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {operator|=} {variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} {comment|\{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \}} {variable|e}{variable|l}{variable|s}{variable|e} {variable|c}{variable|o}{variable|n}{variable|t}{variable|i}{variable|n}{variable|u}{variable|e}{operator|;} \}
        {variable|d}{variable|e}{variable|f}{variable|e}{variable|r} {variable|s}{variable|t}{variable|d}{operator|.}{variable|d}{variable|e}{variable|b}{variable|u}{variable|g}{operator|.}{variable|p}{variable|r}{variable|i}{variable|n}{variable|t}{non-standard bold|(}{string|"at \{d\}\\n"}{operator|,} {operator|.}{comment|\{i\}}{non-standard bold|)}{operator|;}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|s}{variable|w}{variable|i}{variable|t}{variable|c}{variable|h} {non-standard bold|(}{variable|i}{non-standard bold|)} {comment|\{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \}}{operator|;}
    \}
\}{operator|;}
{variable|t}{variable|e}{variable|s}{variable|t} {string|"boil"} {comment|\{ try std.testing.expect(true and 'a' != '\\n'); \}} {operator|/}{operator|/} {variable|e}{variable|n}{variable|d}
