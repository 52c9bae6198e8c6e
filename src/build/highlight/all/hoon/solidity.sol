// SPDX-L{function|icense}-I{function|dentifier}: MIT
{function|pragma} {function|solidity} ^0.8.0;
{function|import} \{A {function|as} B\} {function|from} {string|"./a.sol"};
{function|contract} K{function|ettle} {function|is} P{function|ot}, H{function|eat}(1) \{
    {function|uint256} {function|public} {function|constant} MAX = 1_000 {function|ether}; {function|mapping}({function|address} {keyword|=>} {function|uint8}[]) {function|private} {function|m};
    {function|event} B{function|oiled}({function|address} {function|indexed} {function|who}, {function|bytes32} {function|x});
    {function|modifier} {function|only}() \{ {function|require}({function|msg}.{function|sender} {keyword|==} {function|owner}, {string|"no"}); _; \}
    {function|constructor}({function|string} {function|memory} {function|n}) {function|payable} \{ {function|name} = {function|n}; \}
    {function|function} {function|boil}({function|uint} {function|n}) {function|external} {function|view} {function|virtual} {function|override} {function|only} {function|returns} ({function|bool} {function|ok}) \{
        {function|for} ({function|uint} {function|i} = 0; {function|i} < {function|n}; {function|i}{keyword|++}) \{ {function|if} ({function|i} {keyword|!=} 0{function|x}FF && !{function|ok}) {function|emit} B{function|oiled}({function|address}(0), {function|hex}{string|"00"}); {function|else} {function|revert}(); \}
        {function|assembly} \{ {function|let} {function|x} := {function|add}(1, 2) \} /{class-name|*} {function|end} {class-name|*}/ {function|return} {function|true};
    \}
\}
