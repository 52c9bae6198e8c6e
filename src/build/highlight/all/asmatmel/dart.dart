import {string|'package:tea/tea.dart'} as tea show Leaf{comment|;}
{operator|/}{operator|/}{operator|/} {register variable|A} kettle.
@immutable
abstract class Kettle{operator|<}{register variable|T} extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String{operator|?} name{comment|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this{directive property|.name} {operator|=} {string|'pot'}\}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{comment|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}[int {register variable|n} {operator|=} {decimal-number number|10}]{punctuation|)} async \{
    await for {punctuation|(}var {register variable|x} {op-code keyword|in} stream{punctuation|)} \{ if {punctuation|(}{register variable|x} is{operator|!} int {operator|\|\|} {register variable|x} {operator|==} null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..{op-code keyword|add}{punctuation|(}{decimal-number number|1}{punctuation|)}..addAll{punctuation|(}[...{operator|?}more{punctuation|,} if {punctuation|(}{register variable|n} {operator|>} {decimal-number number|1}{punctuation|)} {decimal-number number|2}]{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}{register variable|n}{punctuation|)} \{ case {decimal-number number|1}{punctuation|:} {op-code keyword|break}{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F {operator|=} {register variable|T} Function{operator|<}{register variable|T}{operator|>}{punctuation|(}{register variable|T}{punctuation|)}{comment|;}
