import '{label property|package:}tea{symbol|/}tea.dart' {builtin-function keyword|as} tea show Leaf{comment|;}
{symbol|/}{symbol|/}{symbol|/} A kettle.
{symbol|@}immutable
abstract class Kettle{symbol|<}T extends num{symbol|>} extends Pot {builtin-function keyword|with} Heat implements Comparable{symbol|<}Kettle{symbol|>} {multistring string|\{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle(\{required this.litres, this.name = 'pot'\}}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {sugar operator|=>} _Small{punctuation|(}{punctuation|)}{comment|;}
  String {builtin-function keyword|get} label {sugar operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{literal constant|'raw} {symbol|$}x' ''{literal constant|'multi}'''{comment|;}
  Future{symbol|<}void{symbol|>} boil{punctuation|(}{punctuation|[}int n {symbol|=} {number|10}{punctuation|]}{punctuation|)} async {multistring string|\{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    {builtin-function keyword|list}{symbol|..}{builtin-function keyword|add}{punctuation|(}{number|1}{punctuation|)}{symbol|..}addAll{punctuation|(}{punctuation|[}{symbol|..}.?more{punctuation|,} {builtin-function keyword|if} {punctuation|(}n {symbol|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    {builtin-function keyword|switch} {punctuation|(}n{punctuation|)} {multistring string|\{ case 1: break; default: throw StateError('no'); \}} {symbol|/}{symbol|*} done {symbol|*}{symbol|/}
  \}
\}
typedef F {symbol|=} T Function{symbol|<}T{symbol|>}{punctuation|(}T{punctuation|)}{comment|;}
