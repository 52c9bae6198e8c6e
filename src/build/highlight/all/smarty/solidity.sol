// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {smarty language-smarty|{delimiter punctuation|\{}{keyword|A} as B{delimiter punctuation|\}}} from "./a.sol";
contract Kettle is Pot, Heat(1) {smarty language-smarty|{delimiter punctuation|\{}
    uint256 public constant {attr-name|MAX} {operator|=} {number|1}_000 ether; {function|mapping}{punctuation|(}{attr-name|address} {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}{variable|sender} {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} {attr-name|name} {operator|=} n; {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint {attr-name|i} {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return {boolean|true};
    {punctuation|\}}
{delimiter punctuation|\}}}
