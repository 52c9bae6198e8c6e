{function|import} {function|type} \{ W{function|ater} \} {function|from} {string|"./water"};
{function|import} {function|fs}, {class-name|*} {function|as} {function|path} {function|from} {string|'path'};

{function|export} {function|enum} S{function|tate} \{ C{function|old} = {string|"COLD"}, H{function|ot} = 1 << 2 \}
{function|declare} {function|module} {string|"tea"} \{ {function|export} {function|const} {function|leaf}: {function|unique} {function|symbol}; \}

{class-name|@Component}(\{ {function|selector}: {string|'app-kettle'} \})
{function|export} {function|abstract} {function|class} K{function|ettle}<T {function|extends} {function|object} = \{\}> {function|implements} P{function|ot} \{
  {function|private} {function|readonly} {function|litres}: {function|number} = 1.7;
  {function|static} #{function|count}{keyword|?:} {function|bigint} = 10{function|n};
  {function|constructor}({function|public} {function|name}: {function|string}, {function|protected} {function|opts}{keyword|?:} P{function|artial}<R{function|ecord}<{function|keyof} T, {function|unknown}>>) \{ {function|super}(); \}

  {function|get} {function|label}(): `K{function|ettle} $\{{function|string}\}` \{ {function|return} `K{function|ettle} $\{{function|this}.{function|name}.{function|replace}(/\\{function|s}+(\\{function|d})/{function|giu}, {string|"$1"})\} $\{[1, 2].{function|map}({function|x} {keyword|=>} `{function|n}$\{{function|x}\}`)\}` {function|as} {function|const}; \}

  {function|async} {class-name|*}{function|boil}<K {function|extends} {function|keyof} T>({function|this}: K{function|ettle}<T>, {function|key}: K, ...{function|rest}: {function|readonly} {function|number}[]): A{function|sync}G{function|enerator}<T[K]> \{
    {function|for} {function|await} ({function|const} {function|n} {function|of} {function|rest}) \{ {function|if} ({function|n}! > 0{function|x}FF && {function|typeof} {function|key} {keyword|==}= {string|'string'}) {function|yield} ({function|this} {function|as} {function|any})[{function|key}]; \}
    {function|const} {function|f} = <U,>({function|u}: U): {function|u} {function|is} N{function|on}N{function|ullable}<U> {keyword|=>} {function|u} {keyword|!=}= {function|undefined} && {function|u} {keyword|!=} {function|null};
    {function|type} F{function|n} = ({function|a}: {function|number}, {function|b}{keyword|?:} {function|string}) {keyword|=>} {function|asserts} {function|a} {function|is} 3;
    {function|let} {function|x}: {function|number} \| {function|undefined} = {function|f}(1) ? 1_000.5{function|e3} : {function|void} 0;
    {function|x} ?{keyword|?=} M{function|ath}.{function|max}(...{function|rest}); // {function|end}
  \}
\}
{function|namespace} I{function|nner} \{ {function|export} {function|const} {function|y} = <{function|const}>[{string|'a'}] {function|satisfies} {function|string}[]; \}
