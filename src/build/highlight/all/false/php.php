{non-standard bold|<}{operator|!}{non-standard bold|D}{non-standard bold|O}CTYPE {variable|h}{variable|t}{variable|m}{variable|l}{operator|>}
{non-standard bold|<}{variable|h}{variable|t}{variable|m}{variable|l}{operator|>}{non-standard bold|<}{variable|b}{variable|o}{variable|d}{variable|y} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{non-standard bold|<}{operator|?}{variable|p}{variable|h}{variable|p}
{variable|d}{variable|e}{variable|c}{variable|l}{variable|a}{variable|r}{variable|e}{non-standard bold|(}{variable|s}{variable|t}{variable|r}{variable|i}{variable|c}{variable|t}{operator|_}{variable|t}{variable|y}{variable|p}{variable|e}{variable|s}{operator|=}{number|1}{non-standard bold|)}{operator|;}
{variable|n}{variable|a}{variable|m}{variable|e}{variable|s}{variable|p}{variable|a}{variable|c}{variable|e} K{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}{operator|\\}T{variable|e}{variable|a}{operator|;}

{variable|u}{variable|s}{variable|e} P{variable|s}{variable|r}{operator|\\}L{variable|o}{variable|g}{operator|\\}{comment|\{LoggerInterface as Log, LogLevel\}}{operator|;}
{variable|u}{variable|s}{variable|e} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|s}{variable|t}{variable|r}{variable|l}{variable|e}{variable|n}{operator|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|.}
 {operator|*} {operator|@}{variable|p}{variable|a}{variable|r}{variable|a}{variable|m} {variable|f}{variable|l}{variable|o}{variable|a}{variable|t} {operator|$}{variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}
 {operator|*}{operator|/}
{operator|#}{punctuation|[}A{variable|t}{variable|t}{variable|r}{variable|i}{variable|b}{variable|u}{variable|t}{variable|e}{non-standard bold|(}A{variable|t}{variable|t}{variable|r}{variable|i}{variable|b}{variable|u}{variable|t}{variable|e}{operator|:}{operator|:}TARGET{operator|_}CLASS{non-standard bold|)}{punctuation|]}
{variable|f}{variable|i}{variable|n}{variable|a}{variable|l} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {variable|e}{variable|x}{variable|t}{variable|e}{variable|n}{variable|d}{variable|s} P{variable|o}{variable|t} {variable|i}{variable|m}{variable|p}{variable|l}{variable|e}{variable|m}{variable|e}{variable|n}{variable|t}{variable|s} {operator|\\}C{variable|o}{variable|u}{variable|n}{variable|t}{variable|a}{variable|b}{variable|l}{variable|e}
{comment|\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    {variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|c}{variable|o}{variable|u}{variable|n}{variable|t}{non-standard bold|(}{non-standard bold|)}{operator|:} {variable|i}{variable|n}{variable|t} {comment|\{ return count($this->names) ** 2 <=> self::MAX; \}}

    {variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|b}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{variable|s}{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {operator|&}{operator|$}{variable|s}{operator|,} {variable|i}{variable|n}{variable|t} {operator|.}{operator|.}{operator|.}{operator|$}{variable|r}{variable|e}{variable|s}{variable|t}{non-standard bold|)}{operator|:} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {comment|\{
        $t = "Pot \{$s[0]\}} {variable|a}{variable|n}{variable|d} {operator|$}{variable|s}{operator|-}{operator|>}{variable|n}{variable|a}{variable|m}{variable|e} {variable|a}{variable|t} {operator|$}{comment|\{x\}} {operator|\\}{variable|n}{string|" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '' => throw new \\Exception("}{variable|n}{variable|o}{variable|n}{variable|e}{string|"), default => new static(...$rest) \};
    \}
\}
# done
?>
<p style="}{variable|c}{variable|o}{variable|l}{variable|o}{variable|r}{operator|:} {variable|r}{variable|e}{variable|d}"{operator|>}T{variable|e}{variable|a} {non-standard bold|<}{variable|b}{operator|>}{operator|&}{variable|a}{variable|m}{variable|p}{operator|;}{non-standard bold|<}{operator|/}{variable|b}{operator|>} {non-standard bold|<}{operator|?}{variable|p}{variable|h}{variable|p} {variable|i}{variable|f} {non-standard bold|(}{operator|$}{variable|a}{non-standard bold|)}{operator|:} {operator|?}{operator|>}{variable|y}{variable|e}{variable|s}{non-standard bold|<}{operator|?}{variable|p}{variable|h}{variable|p} {variable|e}{variable|n}{variable|d}{variable|i}{variable|f}{operator|;} {operator|?}{operator|>}{non-standard bold|<}{operator|/}{variable|p}{operator|>}
{non-standard bold|<}{operator|/}{variable|b}{variable|o}{variable|d}{variable|y}{operator|>}{non-standard bold|<}{operator|/}{variable|h}{variable|t}{variable|m}{variable|l}{operator|>}
