{key atrule|// SPDX-License-Identifier}{punctuation|:} MIT
pragma solidity ^0.8.0;
import {punctuation|\{}A as B{punctuation|\}} from "./a.sol";
contract Kettle is Pot{punctuation|,} Heat(1) {punctuation|\{}
    uint256 public constant MAX = 1_000 ether; mapping(address ={punctuation|>} uint8{punctuation|[}{punctuation|]}) private m;
    event Boiled(address indexed who{punctuation|,} bytes32 x);
    modifier only() {punctuation|\{} require(msg.sender == owner{punctuation|,} "no"); _; {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} name = n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i = 0; i < n; i++) {punctuation|\{} if (i {tag|!=} 0xFF {important|&&} {tag|!ok)} emit Boiled(address(0){punctuation|,} hex"00"); else revert(); {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}= add(1{punctuation|,} 2) {punctuation|\}} /* end {important|*/} return true;
    {punctuation|\}}
{punctuation|\}}
