import 'package:tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int {keyword|max} = {number|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{context-labels|{punctuation|\{}required this.litres{punctuation|,} this.{label-key attr-name|name} {punctuation|=} {label-value attr-value|'pot'}{punctuation|\}}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} ={operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label ={operator|>} "Kettle of ${context-labels|{punctuation|\{}litres.toStringAsFixed(1){punctuation|\}}} l{punctuation|,} $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}var x in stream{punctuation|)} {context-labels|{punctuation|\{} if (x is! int \|\| {label-key attr-name|x} {punctuation|=}{punctuation|=} null) continue; yield* go(x ?? 1.5e3); {punctuation|\}}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {function|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    {function|switch} {punctuation|(}n{punctuation|)} {context-labels|{punctuation|\{} case 1: break; default: throw StateError({label-value attr-value|'no'}); {punctuation|\}}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
