<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
{keyword|declare}(strict_types=1){punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\{punctuation|\{}{keyword|LoggerInterface} as Log, LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#[Attribute(Attribute{punctuation|:}{punctuation|:}TARGET_CLASS)]
{keyword|final} class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {keyword|use} Heats{punctuation|;}
    {keyword|public} const MAX = 0x1F{punctuation|;}
    {keyword|public} function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) {punctuation|\{}{punctuation|\}}

    {keyword|public} function count(){punctuation|:} int {punctuation|\{} {keyword|return} count($this->names) ** 2 <=> {namespace|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static function boil(string &$s, int ...$rest){punctuation|:} static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}{keyword|s}{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' => throw new \\Exception({string|"none"}), default => new static(...$rest) {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if ($a){punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
