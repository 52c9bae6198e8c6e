import 'package{punctuation|:}tea/tea.dart' as tea show {property|L}eaf{comment|;}
/// {property|A} kettle.
@immutable
abstract class {property|K}ettle<{property|T} extends num> extends {property|P}ot with {property|H}eat implements {property|C}omparable<{property|K}ettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final {property|S}tring? name{comment|;}
  {property|K}ettle(\{required this.litres, this.name = 'pot'\}){comment|;}
  factory {property|K}ettle.small() => _Small(){comment|;}
  {property|S}tring get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{comment|;}
  {property|F}uture<void> boil([int n = 10]) async \{
    await for {comment|(var x in stream)} \{ if {comment|(x is! int \|\| x == null)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add(1)..addAll([...?more, if {comment|(n > 1)} 2]){comment|; // cascade}
    switch {comment|(n)} \{ case 1{punctuation|:} break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef {property|F} = {property|T} {property|F}unction<{property|T}>{comment|(T)}{comment|;}
