<!DOCTYPE html>
<html><body class="<{query|{query-delimiter|?}=} $cls {query|{query-delimiter|?}{pair|{key|?}}} 'none' {query|{query-delimiter|?}}>">
<{query|{query-delimiter|?}{pair|{key|php}}}
{path|declare(strict_types=1);}
{path|namespace} Kitchen\\Tea;

{path|use} Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
{path|use} function strlen;

{path|{path-separator|/}**}
 * A kettle.
 * @param float $litres
 */
{fragment|{fragment-delimiter|#}}[Attribute(Attribute::TARGET_CLASS)]
{path|final} class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly {query|{query-delimiter|?}{pair|{key|float}}} $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}

    public static function boil(string &$s, int ...$rest): static \{
        $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};
    \}
\}
{fragment|{fragment-delimiter|#}} done
{query|{query-delimiter|?}}>
<p style="color: red">Tea <b>&amp;</b> <{query|{query-delimiter|?}{pair|{key|php}}} if ($a): {query|{query-delimiter|?}}>yes<{query|{query-delimiter|?}{pair|{key|php}}} endif; {query|{query-delimiter|?}}></p>
</body></html>
