<!DOCTYPE html>
<html><body class="<?= $cls ?? {punctuation|'}none{punctuation|'} ?>">
<?php
{command|{keyword|declare}(strict_types={number|1}}{punctuation|)};
{command|{keyword|namespace} Kitchen\\Tea;}

{command|{keyword|use} Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{command|{keyword|use} function strlen;}

/**
 * A kettle.
 * {operator|@}param float $litres
 */
#[Attribute{punctuation|(}{command|{keyword|Attribute}{label property|::TARGET_CLASS}}{punctuation|)}]
{command|{keyword|final} class Kettle extends Pot implements \\Countable}
\{
    {command|{keyword|use} Heats;}
    {command|{keyword|public} const MAX = 0x1F;}
    {command|{keyword|public} function __construct(private readonly ?float $litres = {number|1}.{number|7}, protected array\|string $names = []}{punctuation|)} \{\}

    {command|{keyword|public} function count(}{punctuation|)}: int \{ return count{punctuation|(}$this->names{punctuation|)} ** 2 <=> self::MAX; \}

    {command|{keyword|public} static function boil(string }{operator|&}$s, int ...$rest{punctuation|)}: static \{
        $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . {punctuation|'}it\\{punctuation|'}s{punctuation|'} . <<<EOT
        {command|{keyword|heredoc} $s \{$this->litres\}}
        {command|{keyword|EOT};}
        {command|{keyword|foreach} ($rest as $k => $v}{punctuation|)} \{ if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue; \}
        $f = fn{punctuation|(}{command|{keyword|int} $x}{punctuation|)}: int => $x + 1_000; // arrow
        {command|{keyword|return} match (true}{punctuation|)} \{ $t == {punctuation|'}{punctuation|'} => throw new \\Exception{punctuation|(}"none"{punctuation|)}, default => new static{punctuation|(}...$rest{punctuation|)} \};
    \}
\}
# done
?>
<p style="color: red">Tea <b>{operator|&}{command|{keyword|amp};</b> <?php if ($a}{punctuation|)}: ?>yes<?php endif; ?></p>
</body></html>
