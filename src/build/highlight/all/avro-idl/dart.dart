{keyword|import} 'package{punctuation|:}tea/tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{annotation function|@immutable}
abstract class Kettle{punctuation|<}T extends num{punctuation|>} extends Pot with Heat implements Comparable{punctuation|<}Kettle{punctuation|>} {punctuation|\{}
  final {keyword|double} litres{punctuation|;} static const {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{punctuation|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{punctuation|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future{punctuation|<}{keyword|void}{punctuation|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}x is! {keyword|int} \|\| x {operator|=}{operator|=} {keyword|null}{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {function|if} {punctuation|(}n {punctuation|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{punctuation|<}T{punctuation|>}{punctuation|(}T{punctuation|)}{punctuation|;}
