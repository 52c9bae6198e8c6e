import 'package{punctuation|:}tea{operator|/}tea.dart' {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {function|with} Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final {keyword|double} litres{punctuation|;} {keyword|static} {keyword|const} {function|int} {function|max} {operator|=} {number|0}xFF{punctuation|;}
  late final {keyword|String}? {keyword|name}{punctuation|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.{keyword|name} {operator|=} 'pot'\}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} {keyword|get} label {operator|=}{operator|>} "Kettle {function|of} $\{litres.toStringAsFixed{punctuation|(}{number|1}{punctuation|)}\} l{punctuation|,} ${keyword|name}\\n" r'raw $x' '''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}[{function|int} n {operator|=} {number|10}]{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {function|in} {function|stream}{punctuation|)} \{ {keyword|if} {punctuation|(}x {function|is}{comment|! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} {function|break}{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} \} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
