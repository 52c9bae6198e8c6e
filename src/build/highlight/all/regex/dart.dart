import 'package:tea/tea{char-set class-name|.}dart' as tea show Leaf;
/// A kettle{char-set class-name|.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = 0xFF;
  late final String{quantifier number|?} name;
  Kettle{group punctuation|(}\{required this{char-set class-name|.}litres, this{char-set class-name|.}name = 'pot'\}{group punctuation|)};
  factory Kettle{char-set class-name|.}small{group punctuation|(}{group punctuation|)} => _Small{group punctuation|(}{group punctuation|)};
  String get label => "Kettle of {anchor function|$}\{litres{char-set class-name|.}toStringAsFixed{group punctuation|(}1{group punctuation|)}\} l, {anchor function|$}name{escape|\\n}" r'raw {anchor function|$}x' '''multi''';
  Future<void> boil{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}int n = 10{char-class-punctuation punctuation|]}}{group punctuation|)} async \{
    await for {group punctuation|(}var x in stream{group punctuation|)} \{ if {group punctuation|(}x is! int {alternation keyword|\|}{alternation keyword|\|} x == null{group punctuation|)} continue; yield{quantifier number|*} go{group punctuation|(}x {quantifier number|??} 1{char-set class-name|.}5e3{group punctuation|)}; \}
    list{char-set class-name|.}{char-set class-name|.}add{group punctuation|(}1{group punctuation|)}{char-set class-name|.}{char-set class-name|.}addAll{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}...?more, if (n > 1) 2{char-class-punctuation punctuation|]}}{group punctuation|)}; // cascade
    switch {group punctuation|(}n{group punctuation|)} \{ case 1: break; default: throw StateError{group punctuation|(}'no'{group punctuation|)}; \} /{quantifier number|*} done {quantifier number|*}/
  \}
\}
typedef F = T Function<T>{group punctuation|(}T{group punctuation|)};
