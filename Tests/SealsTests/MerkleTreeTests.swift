import Testing

@testable import Seals

@Suite struct MerkleTreeTests {
  /// The leaves of the reference implementation's tests (RFC 6962 trees of up to 8 leaves).
  private static let inputs = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ]
  private static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  private static func leaves(_ count: Int) -> [SHA256Digest] {
    (0..<count).map { number in
      let hex = Array(inputs[number % 8].utf8)
      var bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(decoding: hex[$0...($0 + 1)], as: UTF8.self), radix: 16)
      }
      if number >= 8 { bytes.append(UInt8(number)) }
      return MerkleTree.leaf(bytes)
    }
  }

  @Test func publishedRoots() {
    #expect(
      MerkleTree.root(of: []).hex
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for (index, root) in Self.roots.enumerated() {
      #expect(MerkleTree.root(of: Self.leaves(index + 1)).hex == root)
    }
  }

  /// Every proof of every tree of up to 33 leaves holds, and no changed one does.
  @Test func inclusionHoldsAndForgeriesDoNot() {
    for size in 1...33 {
      let leaves = Self.leaves(size)
      let root = MerkleTree.root(of: leaves)
      // All of them, and every third, at once.
      for step in [1, 3] {
        let indices = Array(stride(from: 0, to: size, by: step))
        let together = MerkleTree.inclusionProofs(of: indices, in: leaves)
        #expect(together.root == root)
        #expect(
          together.proofs
            == indices.map { MerkleTree.inclusionProof(of: $0, in: leaves[...]) })
      }
      for index in 0..<size {
        let proof = MerkleTree.inclusionProof(of: index, in: leaves[...])
        func holds(
          _ proof: [SHA256Digest], _ leaf: SHA256Digest, _ index: Int, _ size: Int,
          _ root: SHA256Digest
        ) -> Bool {
          MerkleTree.verifyInclusion(proof, of: leaf, at: index, size: size, root: root)
        }
        #expect(holds(proof, leaves[index], index, size, root))
        let other = MerkleTree.leaf([9, 9, 9])
        #expect(!holds(proof, other, index, size, root))
        #expect(!holds(proof, leaves[index], index, size, other))
        #expect(!holds(proof + [other], leaves[index], index, size, root))
        #expect(!holds([other] + proof, leaves[index], index, size, root))
        #expect(!holds(proof, leaves[index], index, 0, root))
        #expect(!holds(proof, leaves[index], -1, size, root))
        #expect(!holds(proof, leaves[index], size, size, root))
        if !proof.isEmpty {
          #expect(!holds(Array(proof.dropLast()), leaves[index], index, size, root))
          #expect(!holds(Array(proof.dropFirst()), leaves[index], index, size, root))
          #expect(!holds(proof, leaves[index], (index + 1) % size, size, root))
        }
        for position in proof.indices {
          var forged = proof
          forged[position] = other
          #expect(!holds(forged, leaves[index], index, size, root))
        }
      }
    }
  }

  @Test func theEdgeSurvivesWriting() {
    var frontier = MerkleFrontier()
    for (index, leaf) in Self.leaves(33).enumerated() {
      frontier.append(leaf)
      #expect(frontier.size == index + 1)
      #expect(frontier.root == MerkleTree.root(of: Self.leaves(index + 1)))
    }
    #expect(frontier.hashes.count == 2)
  }
}
