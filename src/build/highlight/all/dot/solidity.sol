{comment|// SPDX-License-Identifier: MIT}
{node|pragma} {node|solidity} ^{node|0.8}.0{punctuation|;}
{node|import} {punctuation|\{}{node|A} {node|as} {node|B}{punctuation|\}} {node|from} {node|"./a.sol"}{punctuation|;}
{node|contract} {node|Kettle} {node|is} {node|Pot}{punctuation|,} {node|Heat}({node|1}) {punctuation|\{}
    {node|uint256} {node|public} {node|constant} {attr-name|MAX} {operator|=} {attr-value|1}_000 {node|ether}{punctuation|;} {node|mapping}({node|address} {operator|=}> {node|uint8}{punctuation|[}{punctuation|]}) {node|private} {node|m}{punctuation|;}
    {node|event} {node|Boiled}({node|address} {node|indexed} {node|who}{punctuation|,} {node|bytes32} {node|x}){punctuation|;}
    {node|modifier} {node|only}() {punctuation|\{} {node|require}({node|msg}.sender {operator|=}{operator|=} {attr-value|owner}{punctuation|,} {node|"no"}){punctuation|;} {node|_}{punctuation|;} {punctuation|\}}
    {node|constructor}({node|string} {node|memory} {node|n}) {node|payable} {punctuation|\{} {attr-name|name} {operator|=} {attr-value|n}{punctuation|;} {punctuation|\}}
    {node|function} {node|boil}({node|uint} {node|n}) {node|external} {node|view} {node|virtual} {node|override} {node|only} {node|returns} ({node|bool} {node|ok}) {punctuation|\{}
        {node|for} ({node|uint} {attr-name|i} {operator|=} {attr-value|0}{punctuation|;} {node|i} < {node|n}{punctuation|;} {node|i}++) {punctuation|\{} {node|if} ({node|i} !{operator|=} {attr-value|0}xFF && !{node|ok}) {node|emit} {node|Boiled}({node|address}({node|0}){punctuation|,} {node|hex}"{node|00}"){punctuation|;} {node|else} {node|revert}(){punctuation|;} {punctuation|\}}
        {node|assembly} {punctuation|\{} {node|let} {node|x} {operator|:}{operator|=} {attr-value|add}({node|1}{punctuation|,} {node|2}) {punctuation|\}} {comment|/* end */} {node|return} {node|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
