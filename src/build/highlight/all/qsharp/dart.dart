import 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final {keyword|String}? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future<void> {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} int \|\| x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{range operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{range operator|..}{function|addAll}{punctuation|(}{punctuation|[}{range operator|..}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
