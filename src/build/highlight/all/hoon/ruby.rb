# {function|frozen}_{function|string}_{function|literal}: {function|true}
{function|require} {string|"json"}

={function|begin}
{function|block} {function|comment}
={function|end}
{function|module} K{function|itchen}
  {function|class} K{function|ettle} < S{function|truct}.{function|new}(:{function|litres}, :{function|name}, {function|keyword}_{function|init}: {function|true})
    {function|include} C{function|omparable}
    {function|attr}_{function|reader} :{function|temp}
    MAX = 1_000
    {class-name|@}{class-name|@all} = []

    {function|def} {function|initialize}({function|litres}: 1.7, {class-name|*}{class-name|*}{function|opts}, &{function|block})
      {class-name|@litres}, {class-name|@name} = {function|litres}, {function|opts}.{function|fetch}(:{function|name}) \{ {string|"pot #\{rand(10) + 1\}"} \}
      {class-name|@}{class-name|@all} << {function|self} {function|unless} {class-name|@name} {keyword|=~} /\\A{function|pot}\\{function|s}+#\{MAX\}/{function|i} \|\| $DEBUG
    {function|end}

    {function|def} <{keyword|=>}({function|other}) = {function|litres} <{keyword|=>} {function|other}.{function|litres}
    {function|def} {function|hot}?; {function|temp}.{function|to}_{function|i} > 0{function|x5}F && !{function|cold}!; {function|end}

    {function|def} {function|boil}
      {function|text} = <<~TEXT.{function|strip}
        B{function|oil} #\{{function|name}\} {function|at} #\{{function|temp}\}
      TEXT
      {function|words} = {constant|%w}[{function|green} {function|black}] + {constant|%i}({function|a} {function|b}) + [{constant|%q}({function|single} {string|'q'}), {constant|%Q}\{{function|double} #\{1 + 1\}\}, ?{function|x}, :{string|"sym bol"}, {string|'it\\'s'}]
      {function|words}.{function|each}_{function|with}_{function|index} {function|do} \|{function|w}, {function|i}\|
        {function|puts} {string|"#\{i\}: #\{w\}"} {function|if} {function|i}.{function|odd}? {function|and} {function|w} {keyword|!=} {function|nil}
      {function|end}
      {function|case} {function|text} {function|when} /{function|boil}/ {function|then} :{function|ok} {function|when} S{function|tring}, S{function|ymbol} {function|then} {function|raise} A{function|rgument}E{function|rror}, {string|"no"} {function|else} {function|yield}({function|self}) {function|end}
    {function|rescue} S{function|tandard}E{function|rror} {keyword|=>} {function|e}
      {function|warn} {function|e}.{function|message}; {function|retry}
    {function|ensure}
      `{function|ls} -{function|l}`
    {function|end}
  {function|end}
{function|end}
__END__
