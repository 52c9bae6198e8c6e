{key attr-name|<!DOCTYPE} {value attr-value|html>}
{key attr-name|<html><body} {value attr-value|class="<?= $cls ?? 'none' ?>">}
<?php
{key attr-name|declare(strict_types}{punctuation|=}{value attr-value|1);}
{key attr-name|namespace} {value attr-value|Kitchen\\Tea;}

{key attr-name|use} {value attr-value|Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{key attr-name|use} {value attr-value|function strlen;}

/**
{key attr-name| *} {value attr-value|A kettle.}
{key attr-name| *} {value attr-value|@param float $litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{key attr-name|final} {value attr-value|class Kettle extends Pot implements \\Countable}
\{
{key attr-name|    use} {value attr-value|Heats;}
{key attr-name|    public} {value attr-value|const MAX = 0x1F;}
{key attr-name|    public} {value attr-value|function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

{key attr-name|    public} {value attr-value|function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}}

{key attr-name|    public} {value attr-value|static function boil(string &$s, int ...$rest): static \{}
{key attr-name|        $t} {punctuation|=} {value attr-value|"Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT}
{key attr-name|        heredoc} {value attr-value|$s \{$this->litres\}}
        EOT;
{key attr-name|        foreach} {value attr-value|($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
{key attr-name|        $f} {punctuation|=} {value attr-value|fn(int $x): int => $x + 1_000; // arrow}
{key attr-name|        return} {value attr-value|match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
{comment|# done}
?>
{key attr-name|<p} {value attr-value|style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
