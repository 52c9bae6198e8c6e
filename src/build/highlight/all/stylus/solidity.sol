{comment|// SPDX-License-Identifier: MIT}
{property-declaration|{property|pragma} solidity ^{number|0.8}{number|.0}{punctuation|;}}
{selector|import {punctuation|\{}}{property-declaration|{property|A} as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}}
contract Kettle is Pot, {func|{function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}}
    {property-declaration|{property|uint256} public constant MAX {operator|=} {number|1}_000 ether{punctuation|;} {func|{function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}}}
    {property-declaration|{property|event} {func|{function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}}}
    modifier {func|{function|only}{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}}
    {func|{function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} }{property-declaration|{property|name} {operator|=} n{punctuation|;}} {punctuation|\}}
    function {func|{function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}}
        {statement|{keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0}{unit|x}FF {operator|&&} {operator|!}ok{punctuation|)} emit {func|{function|Boiled}{punctuation|(}{func|{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex}}{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {func|{function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}}}
        {selector|assembly {punctuation|\{}} {property-declaration|{property|let} x {operator|:=} {func|{function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} }{comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}}
    {punctuation|\}}
{punctuation|\}}
